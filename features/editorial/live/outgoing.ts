/** An entry that no server has confirmed yet. */
export interface Outgoing {
  key: string;
  headline: string;
  text: string;
  pictures: number[];
  isKey: boolean;
  /** Why it is not out: `offline` is tried again by itself; null while it is on its way. */
  problem: string | null;
}

const place = (user: string, number: number) => `live-outgoing/${user}/${number}`;

const isOutgoing = (value: unknown): value is Outgoing => {
  const { key, headline, text, pictures, isKey } = (value ?? {}) as Record<string, unknown>;
  return [key, headline, text].every((each) => typeof each === 'string') && Array.isArray(pictures) && typeof isKey === 'boolean';
};

/** What a browser kept of entries it could not send; whatever else stands there is none. */
export function parseOutgoing(kept: string | null): Outgoing[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter(isOutgoing) : [];
  } catch {
    return [];
  }
}

/** Words outlive a closed window; a browser that keeps nothing keeps them as long as it is open. */
export function keepOutgoing(user: string, number: number, outgoing: readonly Outgoing[]): void {
  try {
    if (outgoing.length > 0) localStorage.setItem(place(user, number), JSON.stringify(outgoing));
    else localStorage.removeItem(place(user, number));
  } catch {
    // Private windows of some browsers.
  }
}

export function keptOutgoing(user: string, number: number): Outgoing[] {
  try {
    return parseOutgoing(localStorage.getItem(place(user, number)));
  } catch {
    return [];
  }
}
