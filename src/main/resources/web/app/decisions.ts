import { ledger, Refusal, type Flag, type Tagged, type Verdict } from './ledger';

/** A verdict that was given here, and what it takes to undo it. */
interface Decision {
    flag: string;
    tag: string;
    before: Flag;
}

/** The flag is no longer what was seen. */
export class ChangedMeanwhile extends Error {
    constructor(readonly now: Tagged<Flag>) {
        super('It has changed since you saw it. Nothing was recorded; look again.');
    }
}

/** The verdicts given in this sitting, the last on top; none overrules what its giver has not seen. */
export class Decisions {
    private readonly given: Decision[] = [];

    /** Decides on a flag as it was seen; its tag, where it was not read with one, is read first. */
    async decide(seen: Flag, tag: string | undefined, verdict: Verdict, note?: string): Promise<Tagged<Flag>> {
        const match = tag ?? (await this.tagOf(seen));
        try {
            const decided = await ledger.decide(seen.id, match, verdict, note);
            this.given.push({ flag: seen.id, tag: decided.tag, before: seen });
            return decided;
        } catch (failure) {
            throw await this.told(seen.id, failure);
        }
    }

    get last(): string | undefined {
        return this.given.at(-1)?.flag;
    }

    async undo(): Promise<Tagged<Flag> | undefined> {
        const last = this.given.at(-1);
        if (!last) {
            return undefined;
        }
        try {
            const undone = await ledger.decide(last.flag, last.tag, last.before.verdict, last.before.note);
            this.given.pop();
            const earlier = this.given.findLast((decision) => decision.flag === last.flag);
            if (earlier) {
                earlier.tag = undone.tag;
            }
            return undone;
        } catch (failure) {
            const told = await this.told(last.flag, failure);
            if (told instanceof ChangedMeanwhile) {
                this.given.pop();
            }
            throw told;
        }
    }

    private async tagOf(seen: Flag): Promise<string> {
        const now = await ledger.flag(seen.id);
        if (JSON.stringify(now.value) !== JSON.stringify(seen)) {
            throw new ChangedMeanwhile(now);
        }
        return now.tag;
    }

    private async told(flag: string, failure: unknown): Promise<unknown> {
        return failure instanceof Refusal && failure.status === 412
            ? new ChangedMeanwhile(await ledger.flag(flag))
            : failure;
    }
}
