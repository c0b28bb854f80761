/** Where the person is: the page and its state, all of it in the URL. */
export const MOVED = 'moved';

export function go(path: string, how: 'push' | 'replace' = 'push'): void {
    if (path !== location.pathname + location.search) {
        history[how === 'push' ? 'pushState' : 'replaceState'](null, '', path);
        window.dispatchEvent(new Event(MOVED));
    }
}

/** The same page with some of its state changed; what is empty is left out. */
export function withState(changed: Record<string, string | undefined>): string {
    const state = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changed)) {
        if (value) {
            state.set(name, value);
        } else {
            state.delete(name);
        }
    }
    const written = state.toString();
    return location.pathname + (written && `?${written}`);
}

export function state(name: string): string | undefined {
    return new URLSearchParams(location.search).get(name) ?? undefined;
}

/** Links within the page go without loading it anew. */
export function followLinks(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
        return;
    }
    const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link || link.target || link.origin !== location.origin || /^\/(v1|q)\//.test(link.pathname)) {
        return;
    }
    if (link.hash && link.pathname === location.pathname) {
        return;
    }
    event.preventDefault();
    go(link.pathname + link.search);
}
