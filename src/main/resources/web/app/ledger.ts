import type { components, operations } from './contract';

type Schemas = components['schemas'];
export type Article = Schemas['Article'];
export type Changes = Schemas['Changes'];
export type Citation = operations['listCitations']['responses'][200]['content']['application/json']['items'][number];
export type Claim = Schemas['Claim'];
export type ClaimStatus = Schemas['ClaimStatus'];
export type Explanation = Schemas['Explanation'];
export type Facets = Schemas['Facets'];
export type Flag = Schemas['Flag'];
export type History = Schemas['History'];
export type HistoryEvent = Schemas['HistoryEvent'];
export type Hop = Schemas['Hop'];
export type Hunk = Schemas['Hunk'];
export type Import = Schemas['Import'];
export type Omission = Schemas['Omission'];
export type Independence = Schemas['Independence'];
export type Merger = Schemas['Merger'];
export type NewArticle = Schemas['NewArticle'];
export type Notice = Schemas['Notice'];
export type Operand = Schemas['Operand'];
export type Outlet = Schemas['Outlet'];
export type OutletMetrics = Schemas['OutletMetrics'];
export type Problem = Schemas['Problem'];
export type Rejection = Schemas['Rejection'];
export type Relation = Schemas['Relation'];
export type Revision = Schemas['Revision'];
export type Side = Schemas['Side'];
export type Share = Schemas['Share'];
export type Speaker = Schemas['Speaker'];
export type Story = Schemas['Story'];
export type Stance = Schemas['Stance'];
export type StandingClaim = Schemas['StandingClaim'];
export type Statement = Schemas['Statement'];
export type Telling = Schemas['Telling'];
export type Submission = Schemas['Submission'];
export type Verdict = Schemas['Verdict'];

export interface Page<T> {
    items: T[];
    nextCursor: string | null;
}

export interface ClaimPage extends Page<Claim> {
    facets?: Facets;
}

/** What the service refused, with its problem document. */
export class Refusal extends Error {
    constructor(
        readonly status: number,
        readonly problem: Partial<Problem>,
    ) {
        super(
            problem.errors?.map((error) => error.detail).join(' ') ||
                (problem.detail ?? problem.title ?? `The service answered ${status}.`),
        );
    }
}

/** The service did not answer at all. */
export class Unreachable extends Error {
    constructor() {
        super('The service cannot be reached.');
    }
}

/** An answer with the version that a change of it must match. */
export interface Tagged<T> {
    value: T;
    tag: string;
}

export type Filters = Record<string, string | number | undefined>;

const KEY = 'claimledger-key';

/** Asks the person for a key; set by the page, which has the dialog. */
let keyAsker: (refused: boolean) => Promise<string | undefined> = async () => undefined;

export function askKeysBy(asker: typeof keyAsker): void {
    keyAsker = asker;
}

function remembered(): string | null {
    return sessionStorage.getItem(KEY);
}

/** Who is not known is refused where reading wants a key, and where too much was asked from this address. */
const REFUSED_WITHOUT_KEY = [401, 429];

/** What a key goes along with also to read, once it was refused without; all else is asked ahead of the page, where there is none. */
function readingNeedsKey(path: string): string {
    return `claimledger-key-for-${path.split(/[/?]/)[1]}`;
}

function query(filters: Filters): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
        if (value !== undefined && value !== '') {
            parameters.set(name, String(value));
        }
    }
    const written = parameters.toString();
    return written && `?${written}`;
}

async function send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const key = remembered();
    if (key && (init.method || sessionStorage.getItem(readingNeedsKey(path)))) {
        headers.set('Authorization', `Bearer ${key}`);
    }
    try {
        return await fetch(`/v1${path}`, { ...init, headers });
    } catch (failure) {
        if (failure instanceof DOMException && failure.name === 'AbortError') {
            throw failure;
        }
        throw new Unreachable();
    }
}

async function accepted(response: Response): Promise<Response> {
    if (response.ok) {
        return response;
    }
    const problem: Partial<Problem> = await response.json().catch(() => ({}));
    throw new Refusal(response.status, problem);
}

let asking: Promise<string | undefined> | undefined;
let declined = false;

/** Where the service wants to know who asks, the person is asked for a key, and again while it is refused; to read, but once. */
async function withKey(path: string, request: RequestInit): Promise<Response> {
    let response = await send(path, request);
    if (REFUSED_WITHOUT_KEY.includes(response.status) && !request.method && !sessionStorage.getItem(readingNeedsKey(path))) {
        sessionStorage.setItem(readingNeedsKey(path), 'yes');
        response = remembered() ? await send(path, request) : response;
    }
    while (response.status === 401 && !(declined && !request.method)) {
        asking ??= keyAsker(remembered() !== null).finally(() => (asking = undefined));
        const key = await asking;
        declined = !key;
        if (!key) {
            break;
        }
        sessionStorage.setItem(KEY, key);
        response = await send(path, request);
    }
    return accepted(response);
}

function open(path: string, signal?: AbortSignal, cache: RequestCache = 'default'): Promise<Response> {
    return withKey(path, { signal: signal ?? null, cache });
}

async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
    return (await open(path, signal)).json();
}

function write(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return withKey(path, {
        method,
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
    });
}

function id(value: string): string {
    return encodeURIComponent(value);
}

/** The service as the page knows it: the public contract and nothing else. */
export const ledger = {
    flags: (filters: Filters, signal?: AbortSignal) => read<Page<Flag>>(`/flags${query(filters)}`, signal),

    /** Flags and verdicts as they are recorded; the answer does not end. */
    flagsAsTheyCome: (signal: AbortSignal) => open('/flags/stream', signal, 'no-store'),

    async flag(flag: string, signal?: AbortSignal): Promise<Tagged<Flag>> {
        const response = await open(`/flags/${id(flag)}`, signal, 'no-cache');
        return { value: await response.json(), tag: response.headers.get('ETag') ?? '' };
    },

    async decide(flag: string, tag: string, verdict: Verdict, note?: string): Promise<Tagged<Flag>> {
        const body = note ? { verdict, note } : { verdict };
        const response = await write('PUT', `/flags/${id(flag)}/verdict`, body, { 'If-Match': tag });
        return { value: await response.json(), tag: response.headers.get('ETag') ?? '' };
    },

    explanation: (left: string, right: string, signal?: AbortSignal) =>
        read<Explanation>(`/explanations${query({ left, right })}`, signal),

    claims: (filters: Filters, signal?: AbortSignal) => read<ClaimPage>(`/claims${query(filters)}`, signal),
    claim: (claim: string, signal?: AbortSignal) => read<Claim>(`/claims/${id(claim)}`, signal),
    citations: async (claim: string, signal?: AbortSignal) =>
        (await read<{ items: Citation[] }>(`/claims/${id(claim)}/citations`, signal)).items,
    history: (claim: string, signal?: AbortSignal) => read<History>(`/claims/${id(claim)}/history`, signal),
    independence: (claim: string, signal?: AbortSignal) =>
        read<Independence>(`/claims/${id(claim)}/independence`, signal),
    relations: (claim: string, filters: Filters, signal?: AbortSignal) =>
        read<Page<Relation>>(`/claims/${id(claim)}/relations${query(filters)}`, signal),

    articles: (filters: Filters, signal?: AbortSignal) => read<Page<Article>>(`/articles${query(filters)}`, signal),
    article: (article: string, signal?: AbortSignal) => read<Article>(`/articles/${id(article)}`, signal),
    revision: (revision: string, signal?: AbortSignal) => read<Revision>(`/revisions/${id(revision)}`, signal),
    revisions: (article: string, filters: Filters, signal?: AbortSignal) =>
        read<Page<Revision>>(`/articles/${id(article)}/revisions${query(filters)}`, signal),
    story: (article: string, signal?: AbortSignal) => read<Story>(`/articles/${id(article)}/story`, signal),
    changes: (article: string, from: number, to: number, signal?: AbortSignal) =>
        read<Changes>(`/articles/${id(article)}/changes${query({ from, to })}`, signal),

    /** The claims that stand in a revision, in reading order. */
    standing: async (revision: string, signal?: AbortSignal) =>
        (await read<{ items: StandingClaim[] }>(`/revisions/${id(revision)}/claims`, signal)).items,

    async text(revision: string, signal?: AbortSignal): Promise<string> {
        return (await open(`/revisions/${id(revision)}/text`, signal)).text();
    },

    async handIn(article: NewArticle): Promise<Submission> {
        return (await write('POST', '/articles', article)).json();
    },

    async importLines(lines: Blob): Promise<Import> {
        const headers = { 'Content-Type': 'application/x-ndjson' };
        return (await withKey('/imports', { method: 'POST', headers, body: lines })).json();
    },
    imports: (filters: Filters, signal?: AbortSignal) => read<Page<Import>>(`/imports${query(filters)}`, signal),
    import: (name: string, signal?: AbortSignal) => read<Import>(`/imports/${id(name)}`, signal),
    rejections: (name: string, signal?: AbortSignal) =>
        read<Page<Rejection>>(`/imports/${id(name)}/rejections${query({ limit: 100 })}`, signal),
    omissions: (name: string, signal?: AbortSignal) =>
        read<Page<Omission>>(`/imports/${id(name)}/omissions${query({ limit: 100 })}`, signal),
    async stopImport(name: string): Promise<void> {
        await withKey(`/imports/${id(name)}`, { method: 'DELETE' });
    },

    outlets: (filters: Filters, signal?: AbortSignal) => read<Page<Outlet>>(`/outlets${query(filters)}`, signal),
    outlet: (slug: string, signal?: AbortSignal) => read<Outlet>(`/outlets/${id(slug)}`, signal),
    mergers: async (slug: string, signal?: AbortSignal) =>
        (await read<Page<Merger>>(`/mergers${query({ outlet: slug, state: 'standing', limit: 100 })}`, signal)).items,
    metrics: (slug: string, signal?: AbortSignal) => read<OutletMetrics>(`/outlets/${id(slug)}/metrics`, signal),
    speaker: (slug: string, signal?: AbortSignal) => read<Speaker>(`/speakers/${id(slug)}`, signal),
    speakerClaims: (slug: string, filters: Filters, signal?: AbortSignal) =>
        read<ClaimPage>(`/speakers/${id(slug)}/claims${query(filters)}`, signal),
};
