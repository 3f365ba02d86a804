'use client';

import { useState } from 'react';
import { blockText } from '#features/articles/body/to-text.ts';
import type { Content } from '#features/articles/content.ts';
import { keyedBlocks } from '../keyed-blocks.ts';

interface Props {
  summary: string;
  titles: readonly string[];
  contents: readonly Content[];
}

/** Whole texts beside each other, for those who want to read before they decide; made only when they do. */
export function FullText({ summary, titles, contents }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="border-t border-rule" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-3 font-semibold lg:py-2">{summary}</summary>
      {isOpen && (
        <div className={`grid grid-cols-1 gap-8 pb-4 ${contents.length > 1 ? 'sm:grid-cols-2' : ''}`}>
          {contents.map((content, place) => (
            <article key={titles[place]} aria-label={titles[place]} lang={content.language} className="min-w-0 font-serif text-base/6.5">
              <p className="hint font-sans">{titles[place]}</p>
              <p className="font-display text-xl/7 font-medium">{content.headline}</p>
              <p className="py-2 text-second">{content.standfirst}</p>
              {[...keyedBlocks(content.body)].map(([key, block]) => (
                <p key={key} className="whitespace-pre-line pb-3 wrap-anywhere">
                  {blockText(block)}
                </p>
              ))}
            </article>
          ))}
        </div>
      )}
    </details>
  );
}
