import type { Language } from '#ui/language.ts';

/** 日本語 after Noto Sans CJK JP (SIL Open Font License), 100 units an em: three signs are not worth the 20 MB of a system's font on every other page. */
const outlines: Partial<Record<Language, { width: number; path: string }>> = {
  ja: {
    width: 300,
    path: 'M25 53H75V81H25ZM25 45V18H75V45ZM18 11V95H25V88H75V94H83V11ZM146 4V25H106V33H141C133 50 118 66 103 74C105 76 107 78 108 80C123 72 137 56 146 39V70H126V77H146V96H154V77H173V70H154V39C163 56 176 72 192 80C193 78 195 75 197 73C181 66 167 50 158 33H194V25H154V4ZM209 35V41H237V35ZM209 8V14H237V8ZM209 48V54H237V48ZM204 21V27H240V21ZM248 60V96H255V91H283V96H290V60ZM255 85V67H283V85ZM241 46V52H296V46H288V25H265L266 14H293V8H244V14H259L258 25H245V31H256C256 36 255 41 254 46ZM264 31H280V46H261C262 42 263 36 264 31ZM208 62V96H215V91H237V62ZM215 68H230V85H215Z',
  },
};

/** A language's own name for itself, on a page of another language. */
export function LanguageName({ language, name }: { language: Language; name: string }) {
  const outline = outlines[language];
  if (!outline) return name;
  return (
    <svg role="img" aria-label={name} viewBox={`0 0 ${outline.width} 100`} className="inline-block h-[1em] fill-current align-[-0.12em]">
      <path d={outline.path} />
    </svg>
  );
}
