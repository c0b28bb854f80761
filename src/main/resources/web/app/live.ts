import { ledger, Unreachable } from './ledger';

export type Liveness = 'connecting' | 'live' | 'polling' | 'offline';

export function livenessInWords(state: Liveness, lastHeard: Date | undefined): string {
    switch (state) {
        case 'connecting':
            return '';
        case 'live':
            return 'Live';
        case 'polling':
            return 'Looked at every 10 seconds';
        case 'offline':
            return lastHeard ? `No connection. This is from ${lastHeard.toLocaleTimeString('en-GB')}.` : 'No connection.';
    }
}

const PAUSE = 10_000;
const BREATH = 500;
const REST = 2_000;

/** Tells when flags may have changed: by the service's stream where it has one, else by asking now and then. */
export class FlagWatch {
    private stream: AbortController | undefined;
    private timer: number | undefined;
    private soon: number | undefined;

    constructor(
        private readonly changed: () => Promise<boolean>,
        private readonly tell: (state: Liveness) => void,
    ) {}

    begin(): void {
        window.addEventListener('online', this.connect);
        window.addEventListener('offline', this.lose);
        document.addEventListener('visibilitychange', this.comeBack);
        this.connect();
    }

    end(): void {
        window.removeEventListener('online', this.connect);
        window.removeEventListener('offline', this.lose);
        document.removeEventListener('visibilitychange', this.comeBack);
        this.stop();
    }

    /** A question that was answered on the last moment does not mean that there is a connection still. */
    private liveness(state: Liveness): void {
        this.tell(navigator.onLine ? state : 'offline');
    }

    private stop(): void {
        this.stream?.abort();
        this.stream = undefined;
        clearTimeout(this.timer);
        clearTimeout(this.soon);
        this.soon = undefined;
    }

    /** Asked for as all else is, so that a key goes along where reading needs one, which EventSource could not. */
    private connect = (): void => {
        this.stop();
        const stream = new AbortController();
        this.stream = stream;
        void this.listen(stream.signal).catch((failure: unknown) => {
            if (this.stream !== stream) {
                return;
            }
            if (failure instanceof Unreachable) {
                this.comeBackLater();
            } else {
                this.poll();
            }
        });
    };

    private async listen(signal: AbortSignal): Promise<void> {
        const answer = await ledger.flagsAsTheyCome(signal);
        this.liveness('live');
        void this.changed();
        try {
            await eachEvent(answer, this.heard);
        } catch {
            // it broke off, which is no other end than any
        }
        if (!signal.aborted) {
            this.comeBackLater();
        }
    }

    /** What happens until then is in the list that is asked for as soon as the stream is there again. */
    private comeBackLater(): void {
        void this.changed().then((heard) => this.liveness(heard ? 'connecting' : 'offline'));
        this.timer = window.setTimeout(this.connect, REST);
    }

    /** Of many events in a breath one is enough. */
    private heard = (): void => {
        this.soon ??= window.setTimeout(() => {
            this.soon = undefined;
            void this.changed();
        }, BREATH);
    };

    private lose = (): void => this.liveness('offline');

    private comeBack = (): void => {
        if (!document.hidden && !this.stream) {
            this.poll();
        }
    };

    private poll = (): void => {
        this.stop();
        void this.askNow();
    };

    private async askNow(): Promise<void> {
        if (!document.hidden) {
            this.liveness((await this.changed()) ? 'polling' : 'offline');
        }
        this.timer = window.setTimeout(() => void this.askNow(), PAUSE);
    }
}

/** Tells of each event of a stream that has any data; what the data are is asked for anew. */
async function eachEvent(answer: Response, heard: () => void): Promise<void> {
    let unfinished = '';
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const lines = (unfinished + read.value).split('\n');
        unfinished = lines.pop()!;
        if (lines.some((line) => line.startsWith('data:'))) {
            heard();
        }
    }
}
