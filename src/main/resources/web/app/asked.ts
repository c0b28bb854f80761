import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Refusal, Unreachable } from './ledger';

/** Something that was asked of the service: it is awaited, here, or failed; a newer question ends the older. */
export class Asked<T> implements ReactiveController {
    value: T | undefined;
    failure: unknown;
    waiting = false;
    private running: AbortController | undefined;
    private question: ((signal: AbortSignal) => Promise<T>) | undefined;

    constructor(private readonly host: ReactiveControllerHost) {
        host.addController(this);
    }

    hostDisconnected(): void {
        this.running?.abort();
    }

    /** Forgets what was there and asks. */
    ask(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
        this.value = undefined;
        return this.renew(question);
    }

    /** Asks, and goes on showing what was there until the answer comes. */
    async renew(question: (signal: AbortSignal) => Promise<T>): Promise<void> {
        this.running?.abort();
        const running = new AbortController();
        this.running = running;
        this.question = question;
        this.failure = undefined;
        this.waiting = true;
        this.host.requestUpdate();
        try {
            const value = await question(running.signal);
            if (this.running === running) {
                this.value = value;
            }
        } catch (failure) {
            if (this.running === running) {
                this.failure = failure;
            }
        } finally {
            if (this.running === running) {
                this.waiting = false;
                this.host.requestUpdate();
            }
        }
    }

    again = (): void => {
        if (this.question) {
            void this.renew(this.question);
        }
    };

    /** What there is to see now. */
    show(view: (value: T) => unknown, what = ''): unknown {
        if (this.value !== undefined) {
            return view(this.value);
        }
        return this.failure === undefined ? waiting(what) : failed(this.failure, this.again);
    }
}

export function waiting(what: string): TemplateResult {
    return html`<p class="waiting" role="status">Loading ${what}…</p>`;
}

export function failed(failure: unknown, again: () => void): TemplateResult {
    const gone = failure instanceof Refusal && failure.status === 404;
    return html`<div class="failed" role="alert">
        <p>${toldOf(failure)}</p>
        ${gone ? html`<p><a href="/">To the desk</a></p>` : html`<button type="button" @click=${again}>Try again</button>`}
    </div>`;
}

/** A failure in a sentence for whom it befalls. */
export function toldOf(failure: unknown): string {
    if (failure instanceof Unreachable) {
        return navigator.onLine
            ? 'The service does not answer. Nothing is lost; try again in a moment.'
            : 'This device is offline.';
    }
    if (failure instanceof Refusal) {
        return failure.status === 404 ? `Not in the ledger. ${failure.message}` : failure.message;
    }
    return failure instanceof Error ? failure.message : String(failure);
}
