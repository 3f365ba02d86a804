import type { Insertable } from './insert-pasted.ts';
import type { Pasted } from './pasted.ts';

export const isPicture = (file: File) => file.type.startsWith('image/');

/** A picture that stands in its own address. */
export function dataFile(source: string): File | null {
  const [, type, data] = /^data:(image\/[\w.+-]+);base64,([\w+/=\s]+)$/.exec(source) ?? [];
  if (!type || !data) return null;
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    return new File([bytes], `picture.${type.slice(6).replace(/\W.*/, '')}`, { type });
  } catch {
    return null;
  }
}

/**
 * Gives every pasted picture its file: from its own address, or from the files that came along, where there is one for each.
 * What is only an address on another site is counted and left out: it would be shown from there, without anybody's leave.
 */
export function withFiles(
  pasted: readonly Pasted[],
  files: readonly File[],
  upload: (file: File) => string,
): { blocks: Insertable[]; leftOut: number } {
  const outside = pasted.filter((each) => each.kind === 'picture' && !dataFile(each.source)).length;
  const waiting = files.filter(isPicture);
  const isComplete = outside === waiting.length;
  let leftOut = 0;
  const blocks = pasted.flatMap((each): Insertable[] => {
    if (each.kind !== 'picture') return [each];
    const file = dataFile(each.source) ?? (isComplete ? waiting.shift() : undefined);
    if (!file) leftOut++;
    return file ? [{ kind: 'upload', key: upload(file), caption: each.caption }] : [];
  });
  return { blocks, leftOut };
}
