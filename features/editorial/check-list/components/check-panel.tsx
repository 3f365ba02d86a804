'use client';

import { useTexts } from '#ui/texts.tsx';
import type { Check, Field } from '../check-list.ts';
import { CheckItems } from './check-items.tsx';

interface Props {
  checks: readonly Check[];
  /** Whether the server has been heard: some points rest on what it knows. */
  isWhole: boolean;
  onGo(field: Field): void;
}

/** The check list beside the text: what is required first, then what would do good, how it will be found and shared, then what is there. */
export function CheckPanel({ checks, isWhole, onGo }: Props) {
  const t = useTexts('check');
  const open = checks.filter(({ isOk }) => !isOk);
  const required = open.filter(({ kind }) => kind === 'required');
  const ofStory = ({ group }: Check) => group === 'story';
  const recommended = open.filter((check) => check.kind === 'recommended' && ofStory(check));
  const sharing = checks.filter((check) => check.group === 'sharing' && (check.isOk || check.kind === 'recommended'));
  const there = checks.filter((check) => check.isOk && ofStory(check));
  return (
    <div className="grid gap-5">
      {!isWhole && <p className="hint">{t('asking')}</p>}
      {required.length > 0 ? (
        <section aria-labelledby="check-required">
          <h2 id="check-required" className="pb-1">
            {t('required', { count: required.length })}
          </h2>
          <CheckItems checks={required} onGo={onGo} />
        </section>
      ) : (
        isWhole && <p className="notice">{t('ready')}</p>
      )}
      {recommended.length > 0 && (
        <section aria-labelledby="check-recommended">
          <h2 id="check-recommended" className="pb-1">
            {t('recommended', { count: recommended.length })}
          </h2>
          <CheckItems checks={recommended} onGo={onGo} />
        </section>
      )}
      <section aria-labelledby="check-sharing">
        <h2 id="check-sharing" className="pb-1">
          {t('sharing')}
        </h2>
        <CheckItems checks={sharing} onGo={onGo} />
      </section>
      <details>
        <summary className="cursor-pointer py-3 font-semibold lg:py-1">{t('done', { count: there.length })}</summary>
        <CheckItems checks={there} onGo={onGo} />
      </details>
    </div>
  );
}
