import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that do something while an element is there, wherever the focus is but where one writes. */
export class Shortcuts implements ReactiveController {
    constructor(
        host: ReactiveControllerHost,
        private readonly actions: Record<string, () => unknown>,
    ) {
        host.addController(this);
    }

    hostConnected(): void {
        document.addEventListener('keydown', this.pressed);
    }

    hostDisconnected(): void {
        document.removeEventListener('keydown', this.pressed);
    }

    private pressed = (event: KeyboardEvent): void => {
        const at = event.target as HTMLElement;
        const action = this.actions[event.key];
        if (action && !event.metaKey && !event.ctrlKey && !event.altKey && !at.closest('input, select, textarea, dialog')) {
            event.preventDefault();
            void action();
        }
    };
}
