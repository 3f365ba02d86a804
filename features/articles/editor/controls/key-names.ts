const onMac: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩', Backspace: '⌫', ArrowUp: '↑', ArrowDown: '↓' };
const elsewhere: Record<string, string> = { Mod: 'Ctrl', ArrowUp: '↑', ArrowDown: '↓' };

export const isMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A shortcut as it is written on the keys: `⌘⇧7` on a Mac, `Ctrl+Shift+7` elsewhere. */
export function keyNames(shortcut: string, mac: boolean): string {
  const names = shortcut.split('-').map((key) => (mac ? onMac : elsewhere)[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return names.join(mac ? '' : '+');
}
