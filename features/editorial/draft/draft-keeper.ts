import type { Content } from '#features/articles/content.ts';
import { dropUnsent, getUnsent, putUnsent } from './outbox.ts';
import { type Holding, holdDraft, releaseDraft, type Sent, sendDraft, type Theirs } from './send-draft.ts';

/** What the writer is told; each is true at that moment. */
export type Status =
  | { kind: 'opening' }
  | { kind: 'saved'; at: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'offline'; isKept: boolean }
  | { kind: 'signed-out' }
  | { kind: 'held'; by: Holding }
  | { kind: 'behind' }
  | { kind: 'conflict'; base: Content; mine: Content; theirs: Theirs }
  | { kind: 'refused'; reason: string };

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
 * is under way at a time; what the server refuses stays here, visible, until a person has decided.
 */
export class DraftKeeper {
  #status: Status = { kind: 'opening' };
  #listeners = new Set<() => void>();
  #base: number;
  #baseContent: Content;
  #content: Content;
  #isDirty = false;
  #dirtySince = 0;
  #underWay: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #failures = 0;
  readonly #of: Kept;

  constructor(of: Kept) {
    this.#of = of;
    this.#base = of.revision;
    this.#baseContent = of.content;
    this.#content = of.content;
  }

  get status(): Status {
    return this.#status;
  }
  get revision(): number {
    return this.#base;
  }
  get content(): Content {
    return this.#content;
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  getStatus = () => this.#status;

  #tell(status: Status) {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }

  /**
   * Asks for the article and looks into the outbox. Gives the words that were left there by an earlier visit, for the page to show; null when
   * there are none.
   */
  async open(): Promise<Content | null> {
    window.addEventListener('online', this.#goOn);
    window.addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#hidden);
    this.#heartbeat = setInterval(this.#beat, heartbeatMs);
    const unsent = await getUnsent(this.#of.user, this.#of.number);
    await this.hold('hold');
    if (!unsent) return null;
    this.#base = unsent.base;
    this.#baseContent = unsent.baseContent;
    this.#content = unsent.content;
    this.#isDirty = true;
    if (this.#status.kind === 'saved' || this.#status.kind === 'behind') await this.save();
    return unsent.content;
  }

  close() {
    window.removeEventListener('online', this.#goOn);
    window.removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#hidden);
    clearInterval(this.#heartbeat);
    clearTimeout(this.#timer);
    void releaseDraft(this.#of.number, this.#of.tab);
  }

  async hold(wish: 'hold' | 'take-over'): Promise<void> {
    const held = await holdDraft(this.#of.number, this.#of.tab, wish);
    if (held.kind === 'mine') {
      // Somebody wrote while this tab only looked: their words first.
      if (held.revision > this.#base && !this.#isDirty) this.#tell({ kind: 'behind' });
      else this.#tell(this.#isDirty ? { kind: 'unsaved' } : { kind: 'saved', at: null });
    } else if (held.kind === 'offline') this.#tell({ kind: 'offline', isKept: true });
    else this.#tell(held);
  }

  change(content: Content) {
    this.#content = content;
    if (!this.#isDirty) this.#dirtySince = Date.now();
    this.#isDirty = true;
    const { user, number } = this.#of;
    void putUnsent(user, number, { content, base: this.#base, baseContent: this.#baseContent, at: Date.now() });
    if (this.#isStuck()) return;
    if (this.#status.kind !== 'saving') this.#tell({ kind: 'unsaved' });
    this.#saveIn(Math.max(0, Math.min(pauseMs, this.#dirtySince + longestMs - Date.now())));
  }

  /** Only a person gets it out of these. */
  #isStuck = () => ['conflict', 'held', 'signed-out'].includes(this.#status.kind);

  #saveIn(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), ms);
  }

  /** Saves what is unsaved, now; resolves when nothing is under way any more. */
  async save(): Promise<Status> {
    clearTimeout(this.#timer);
    await this.#underWay;
    if (this.#isDirty && this.#status.kind !== 'conflict') {
      this.#underWay = this.#send().finally(() => {
        this.#underWay = null;
      });
      await this.#underWay;
    }
    return this.#status;
  }

  async #send(): Promise<void> {
    const content = this.#content;
    const { user, number, tab } = this.#of;
    this.#tell({ kind: 'saving' });
    const sent = await sendDraft(number, tab, this.#base, content);
    if (sent.kind !== 'saved') return this.#notSaved(sent, content);
    this.#failures = 0;
    this.#base = sent.revision;
    this.#baseContent = content;
    if (this.#content === content) {
      this.#isDirty = false;
      await dropUnsent(user, number);
      this.#tell({ kind: 'saved', at: sent.savedAt });
    } else {
      this.#dirtySince = Date.now();
      await putUnsent(user, number, { content: this.#content, base: this.#base, baseContent: content, at: Date.now() });
      this.#tell({ kind: 'unsaved' });
      this.#saveIn(pauseMs);
    }
  }

  async #notSaved(sent: Exclude<Sent, { kind: 'saved' }>, mine: Content): Promise<void> {
    if (sent.kind === 'overtaken') return this.#tell({ kind: 'conflict', base: this.#baseContent, mine, theirs: sent.theirs });
    if (sent.kind !== 'offline') return this.#tell(sent);
    const { user, number } = this.#of;
    const isKept = await putUnsent(user, number, {
      content: this.#content,
      base: this.#base,
      baseContent: this.#baseContent,
      at: Date.now(),
    });
    this.#tell({ kind: 'offline', isKept });
    this.#saveIn(retryMs[Math.min(this.#failures++, retryMs.length - 1)] ?? 10_000);
  }

  /** A person has decided what of both texts stays: that is saved on top of theirs. */
  async settle(content: Content, theirs: Theirs): Promise<void> {
    this.#base = theirs.revision;
    this.#baseContent = theirs.content;
    this.#tell({ kind: 'unsaved' });
    this.change(content);
    await this.save();
  }

  /** After signing in again, or a take-over: what is here goes on its way. */
  resume = async () => {
    await this.hold('hold');
    if (!this.#isStuck()) await this.save();
  };

  #goOn = () => {
    if (this.#status.kind === 'offline') void this.resume();
  };
  #beat = () => {
    if (document.visibilityState === 'visible' && !['signed-out', 'conflict', 'saving'].includes(this.#status.kind)) void this.#stay();
  };
  #hidden = () => {
    if (document.visibilityState === 'hidden' && this.#isDirty && !this.#isStuck()) void this.save();
  };
  #leave = () => void releaseDraft(this.#of.number, this.#of.tab);

  /** A tab that only looks does not take the article by staying. */
  async #stay(): Promise<void> {
    if (this.#status.kind === 'held' || this.#status.kind === 'behind') return;
    const held = await holdDraft(this.#of.number, this.#of.tab, 'hold');
    if (held.kind === 'held' || held.kind === 'signed-out') this.#tell(held);
    else if (held.kind === 'mine' && held.revision > this.#base && !this.#isDirty && !this.#underWay) this.#tell({ kind: 'behind' });
  }
}
