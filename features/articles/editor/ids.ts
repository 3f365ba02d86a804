const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A name for a new block, unlike any other: 60 bits by chance, readable enough to be spoken over a telephone. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % letters.length]).join('');
