import type { Content } from '#features/articles/content.ts';
import { cleanDeep } from '#ui/clean-text.ts';
import { isSame } from '../revisions/is-same.ts';
import { dropUnsent, listUnsent, putUnsent, type Unsent } from './outbox.ts';
import { type Held, type Holding, holdDraft, lookAtDraft, releaseDraft, type Sent, sendDraft, type Theirs } from './send-draft.ts';
import { isStuck, type Status } from './status.ts';
import { becomeTab, isTabOpen } from './tab.ts';

export interface Kept {
  user: string;
  number: number;
  tab: string;
  revision: number;
  content: Content;
}

const pauseMs = 1_000;
/** Someone who never pauses is saved all the same. */
const longestMs = 5_000;
const heartbeatMs = 10_000;
const retryMs = [1_000, 2_000, 5_000, 10_000];

/**
 * Keeps one working copy safe: every change goes to the outbox at once and to the server a second after the last. One save
 * is under way at a time; what was not answered is sent again as it was, so that it is never taken for another's; what
 * the server refuses stays here, visible, until a person has decided.
 */
export class DraftKeeper {
  #status: Status = { kind: 'opening' };
  #listeners = new Set<() => void>();
  #base: number;
  #baseContent: Content;
  #content: Content;
  #inDoubt: Content | null = null;
  #isDirty = false;
  #dirtySince = 0;
  #isKept = true;
  #isOutboxOld = false;
  #keeping: Promise<void> | null = null;
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #failures = 0;
  #isClosed = false;
  readonly #of: { user: string; number: number; tab: string };

  constructor({ user, number, tab, revision, content }: Kept) {
    this.#of = { user, number, tab };
    this.#base = revision;
    this.#baseContent = content;
    this.#content = content;
  }

  get revision(): number {
    return this.#base;
  }
  get content(): Content {
    return this.#content;
  }
  get isUnsent(): boolean {
    return this.#isDirty;
  }
  /** Whether closing the page would lose words. */
  get isAtRisk(): boolean {
    return this.#isDirty && !this.#isKept;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getStatus = () => this.#status;

  #tell(status: Status) {
    if (this.#isClosed) return;
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }

  /** Asks for the article. Words that an earlier visit left in the outbox are shown first, then sent. */
  async open(show: (left: Content) => void): Promise<void> {
    window.addEventListener('online', this.#beat);
    window.addEventListener('pagehide', this.#leave);
    window.addEventListener('pageshow', this.#comeBack);
    document.addEventListener('visibilitychange', this.#seen);
    this.#heartbeat = setInterval(this.#beat, heartbeatMs);
    const left = await this.#findLeft();
    if (this.#isClosed) return;
    if (left) {
      this.#base = left.base;
      this.#baseContent = left.baseContent;
      this.#content = left.content;
      this.#inDoubt = left.inDoubt;
      this.#isDirty = true;
      show(left.content);
    }
    await this.hold('hold');
  }

  /** The words of this tab before it was reloaded, else of one that is no more: this tab then goes on in its name. */
  async #findLeft(): Promise<Unsent | null> {
    const found = await listUnsent(this.#of);
    for (const { tab, unsent } of [...found.filter(this.#isOwn), ...found.filter((each) => !this.#isOwn(each))]) {
      if (tab !== this.#of.tab && (await isTabOpen(tab))) continue;
      // It did arrive; only the answer found nobody here.
      if (unsent.base < this.#base && isSame(cleanDeep(unsent.content), this.#content)) {
        await dropUnsent({ ...this.#of, tab });
        continue;
      }
      this.#of.tab = tab;
      becomeTab(tab);
      return unsent;
    }
    return null;
  }

  #isOwn = ({ tab }: { tab: string }) => tab === this.#of.tab;

  close() {
    this.#leave();
    this.#isClosed = true;
    window.removeEventListener('online', this.#beat);
    window.removeEventListener('pagehide', this.#leave);
    window.removeEventListener('pageshow', this.#comeBack);
    document.removeEventListener('visibilitychange', this.#seen);
    clearInterval(this.#heartbeat);
    clearTimeout(this.#timer);
  }

  async hold(wish: 'hold' | 'take-over'): Promise<void> {
    await this.#heard(await holdDraft(this.#of.number, this.#of.tab, wish));
  }

  /** After signing in again: what is here goes on its way. */
  resume = () => this.hold('hold');

  async #heard(held: Held): Promise<void> {
    if (held.kind === 'offline') return this.#tell({ kind: 'offline', isKept: this.#isKept });
    if (held.kind === 'held') return this.#lost(held.by);
    if (held.kind !== 'mine') return this.#tell(held);
    if (this.#isDirty) {
      this.#tell({ kind: 'unsaved' });
      await this.save();
      // Somebody wrote while this tab only looked: their words first.
    } else this.#tell(held.revision > this.#base ? { kind: 'behind' } : { kind: 'saved', at: null });
  }

  #lost = (by: Holding) => this.#tell({ kind: 'held', by, isOver: false, isUnsent: this.#isDirty, isBehind: false });

  /** What the server has now is newer than what is here, and nothing here waits: goes on from there. False where something does. */
  adopt(revision: number, content: Content): boolean {
    if (this.#isDirty || revision <= this.#base || this.#status.kind === 'opening') return false;
    this.#base = revision;
    this.#baseContent = content;
    this.#content = content;
    if (this.#status.kind === 'behind') this.#tell({ kind: 'saved', at: null });
    if (this.#status.kind === 'held') this.#tell({ ...this.#status, isBehind: false });
    return true;
  }

  change(content: Content) {
    this.#content = content;
    if (!this.#isDirty) this.#dirtySince = Date.now();
    this.#isDirty = true;
    void this.#keep();
    if (this.#status.kind === 'conflict') this.#tell({ ...this.#status, mine: content });
    if (isStuck(this.#status)) return;
    if (this.#status.kind === 'saved' || this.#status.kind === 'refused') this.#tell({ kind: 'unsaved' });
    this.#saveIn(Math.max(0, Math.min(pauseMs, this.#dirtySince + longestMs - Date.now())));
  }

  /** Brings the outbox up to date; resolves when it is. However fast one types, one writing is under way. */
  #keep(): Promise<void> {
    this.#isOutboxOld = true;
    this.#keeping ??= this.#writeOutbox();
    return this.#keeping;
  }
  async #writeOutbox(): Promise<void> {
    while (this.#isOutboxOld) {
      this.#isOutboxOld = false;
      const unsent = { content: this.#content, base: this.#base, baseContent: this.#baseContent, inDoubt: this.#inDoubt, at: Date.now() };
      if (this.#isDirty) this.#isKept = await putUnsent(this.#of, unsent);
      else await dropUnsent(this.#of);
    }
    this.#keeping = null;
  }

  #saveIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), ms);
  }

  /** Saves what is unsaved, now; resolves when nothing is under way any more. */
  async save(): Promise<Status> {
    clearTimeout(this.#timer);
    while (this.#underWay) await this.#underWay;
    if (this.#isDirty && !this.#isClosed && this.#status.kind !== 'conflict') {
      this.#underWay = this.#send().finally(() => {
        this.#underWay = null;
      });
      await this.#underWay;
    }
    return this.#status;
  }

  async #send(): Promise<void> {
    const content = this.#inDoubt ?? this.#content;
    this.#inDoubt = content;
    if (this.#status.kind !== 'offline') this.#tell({ kind: 'saving' });
    const sent = await sendDraft(this.#of.number, this.#of.tab, this.#base, cleanDeep(content));
    if (sent.kind === 'saved' || sent.kind === 'overtaken' || sent.kind === 'refused') this.#inDoubt = null;
    if (sent.kind !== 'saved') return this.#notSaved(sent);
    this.#failures = 0;
    this.#base = sent.revision;
    this.#baseContent = cleanDeep(content);
    this.#isDirty = this.#content !== content;
    this.#dirtySince = Date.now();
    this.#tell(this.#isDirty ? { kind: 'unsaved' } : { kind: 'saved', at: sent.savedAt });
    if (this.#isDirty) this.#saveIn(pauseMs);
    await this.#keep();
  }

  async #notSaved(sent: Exclude<Sent, { kind: 'saved' }>): Promise<void> {
    await this.#keep();
    if (sent.kind === 'overtaken') return this.#overtaken(sent.theirs);
    if (sent.kind === 'held') return this.#lost(sent.by);
    if (sent.kind !== 'offline') return this.#tell(sent);
    this.#tell({ kind: 'offline', isKept: this.#isKept });
    this.#saveIn(retryMs[Math.min(this.#failures++, retryMs.length - 1)] ?? 0);
  }

  /** What is meanwhile typed is part of it; what both say alike is nobody's conflict. */
  #overtaken(theirs: Theirs) {
    if (isSame(cleanDeep(this.#content), theirs.content)) return this.#settled(theirs);
    this.#tell({ kind: 'conflict', base: this.#baseContent, mine: this.#content, theirs });
  }

  #settled(theirs: Theirs) {
    this.#base = theirs.revision;
    this.#baseContent = theirs.content;
    this.#isDirty = false;
    this.#tell({ kind: 'saved', at: theirs.savedAt });
    void this.#keep();
  }

  /** A person has decided what of both texts stays: that is saved on top of theirs. */
  async settle(content: Content, theirs: Theirs): Promise<void> {
    this.#content = content;
    if (isSame(content, theirs.content)) return this.#settled(theirs);
    this.#base = theirs.revision;
    this.#baseContent = theirs.content;
    this.#tell({ kind: 'unsaved' });
    this.change(content);
    await this.save();
  }

  #comeBack = ({ persisted }: PageTransitionEvent) => persisted && void this.hold('hold');
  #seen = () => {
    if (document.visibilityState === 'visible') this.#beat();
    else if (this.#isDirty && !isStuck(this.#status)) void this.save();
  };

  /** The last words go along with the farewell; what does not arrive is in the outbox. */
  #leave = () => {
    if (this.#isClosed) return;
    const { number, tab } = this.#of;
    if (!this.#isDirty || isStuck(this.#status) || this.#underWay) return void releaseDraft(number, tab);
    this.#inDoubt ??= this.#content;
    void this.#keep();
    void sendDraft(number, tab, this.#base, cleanDeep(this.#inDoubt), true);
  };

  #beat = () => {
    if (document.visibilityState === 'visible' && !this.#underWay && this.#status.kind !== 'opening') void this.#stay();
  };

  async #stay(): Promise<void> {
    const { kind } = this.#status;
    if (kind === 'held' || kind === 'behind') return this.#look();
    const held = await holdDraft(this.#of.number, this.#of.tab, 'hold');
    // Whoever decides on a conflict is not disturbed: what was saved meanwhile comes with the next answer.
    if (this.#status.kind !== kind || kind === 'conflict' || this.#underWay) return;
    const isRecovered = held.kind === 'mine' && ['offline', 'signed-out'].includes(kind);
    const isBehind = held.kind === 'mine' && held.revision > this.#base && !this.#isDirty;
    if (isRecovered || isBehind || held.kind === 'held' || held.kind === 'signed-out') await this.#heard(held);
  }

  /** A tab that only looks does not take the article by staying; it learns what the other saved, and when they have gone. */
  async #look(): Promise<void> {
    const seen = await lookAtDraft(this.#of.number, this.#of.tab);
    if (seen.kind !== 'seen' || this.#status.kind !== 'held') return;
    const by = seen.by ?? this.#status.by;
    const isBehind = seen.revision > this.#base && !this.#isDirty;
    this.#tell({ kind: 'held', by, isOver: seen.by === null, isUnsent: this.#isDirty, isBehind });
  }
}
