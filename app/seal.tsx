/** 瓦版 in seal characters' manner: white out of vermilion. `className` says how large. */
export function Seal({ className }: { className: string }) {
  return (
    <span
      aria-hidden="true"
      lang="ja"
      className={`grid shrink-0 place-items-center rounded-[4px] bg-seal font-serif font-semibold text-paper [writing-mode:vertical-rl] ${className}`}
    >
      瓦版
    </span>
  );
}
