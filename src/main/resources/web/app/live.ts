export type Liveness = 'connecting' | 'live' | 'polling' | 'offline';

const PAUSE = 10_000;
const BREATH = 500;
const KINDS = ['message', 'flag.raised', 'flag.decided'];

/** Tells when flags may have changed: by the service's stream where it has one, else by asking now and then. */
export class FlagWatch {
    private stream: EventSource | undefined;
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
        this.stream?.close();
        this.stream = undefined;
        clearTimeout(this.timer);
        clearTimeout(this.soon);
        this.soon = undefined;
    }

    private connect = (): void => {
        this.stop();
        const stream = new EventSource('/v1/flags/stream');
        this.stream = stream;
        stream.onopen = () => {
            this.liveness('live');
            void this.changed();
        };
        stream.onerror = () => {
            if (stream.readyState === EventSource.CLOSED) {
                this.poll();
            } else {
                void this.changed().then((heard) => this.liveness(heard ? 'connecting' : 'offline'));
            }
        };
        KINDS.forEach((kind) => stream.addEventListener(kind, this.heard));
    };

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
