import type { Language } from '#ui/language.ts';
import { ofElement } from '#ui/of-element.ts';
import { translate } from '#ui/translate.ts';
import { type Dates, isDay } from '../dates.ts';
import type { Asked } from '../search.ts';

interface Props {
  asked: Asked;
  /** The search page's address in this edition. */
  action: string;
  language: Language;
  sections: readonly { slug: string; name: string }[];
  problem: Dates['problem'] & { section?: 'unknown'; author?: 'unknown' };
}

/** A form that works by itself; a script adds suggestions while one types. Whatever was sent stands in it again. */
export function SearchForm({ asked, action, language, sections, problem }: Props) {
  const t = translate(language);
  const isNarrowed = asked.from !== '' || asked.to !== '' || asked.section !== '';
  const isKnown = asked.section === '' || sections.some((section) => section.slug === asked.section);
  return (
    <search>
      <form action={action} className="search-form">
        <div className="relative flex">
          <label className="sr-only" htmlFor="q">
            {t('search.words')}
          </label>
          <input id="q" className="search-words" type="search" name="q" defaultValue={asked.q} autoComplete="off" enterKeyHint="search" />
          <button type="submit" className="search-button">
            {t('search.go')}
          </button>
          <search-suggest
            for="q"
            address={`/api/search/suggest?language=${language}&q=`}
            labels={[t('search.suggestions'), t('search.suggested', { count: '#' })].join('|')}
            {...ofElement}
          />
        </div>
        <details className="search-narrow" open={isNarrowed || undefined}>
          <summary className="fold label tap text-second">{t('search.narrow')}</summary>
          <div className="search-fields">
            <Field id="section" label={t('search.section')} problem={problem.section && t('search.unknownSection')}>
              <select id="section" name="section" defaultValue={asked.section} aria-describedby={problem.section && 'section-problem'}>
                <option value="">{t('search.everySection')}</option>
                {!isKnown && <option value={asked.section}>{asked.section}</option>}
                {sections.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
            <DateField name="from" label={t('search.from')} value={asked.from} problem={problem.from && t('search.noDay')} />
            <DateField
              name="to"
              label={t('search.to')}
              value={asked.to}
              problem={problem.to && t(problem.to === 'no-day' ? 'search.noDay' : 'search.beforeFrom')}
            />
          </div>
        </details>
        {asked.author !== '' && <input type="hidden" name="author" value={asked.author} />}
        {asked.sort !== 'relevance' && <input type="hidden" name="sort" value={asked.sort} />}
        {problem.author && <p className="search-problem">{t('search.unknownAuthor', { author: asked.author.slice(0, 80) })}</p>}
      </form>
    </search>
  );
}

function Field({ id, label, problem, children }: { id: string; label: string; problem: string | undefined; children: React.ReactNode }) {
  return (
    <div>
      <label className="meta block" htmlFor={id}>
        {label}
      </label>
      {children}
      {problem && (
        <p id={`${id}-problem`} className="search-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** A date; what is none would be dropped by a field for dates, so it stands in one for text. */
function DateField({ name, label, value, problem }: { name: 'from' | 'to'; label: string; value: string; problem: string | undefined }) {
  return (
    <Field id={name} label={label} problem={problem}>
      <input
        id={name}
        name={name}
        type={value === '' || isDay(value) ? 'date' : 'text'}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${name}-problem`}
      />
    </Field>
  );
}
