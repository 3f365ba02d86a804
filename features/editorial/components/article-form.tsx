'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocale, useTimeZone } from 'use-intl';
import { SignInAgain } from '#features/accounts/components/sign-in-again.tsx';
import { type Actor, canCorrect } from '#features/accounts/roles.ts';
import type { Content } from '#features/articles/content.ts';
import { BlockEditor } from '#features/articles/editor/block-editor.tsx';
import { slugOf } from '#features/articles/slug.ts';
import { withdrawalKindOf } from '#features/articles/withdrawal.ts';
import { useMediaSource } from '#features/media/components/media-library.tsx';
import { isLanguage } from '#ui/language.ts';
import { StickyBar } from '#ui/sticky-bar.tsx';
import { useTexts } from '#ui/texts.tsx';
import { timestamp } from '#ui/time.ts';
import { checkList, type Field } from '../check-list/check-list.ts';
import { CheckPanel } from '../check-list/components/check-panel.tsx';
import { Wanting } from '../check-list/components/wanting.tsx';
import { focusField, isBeside } from '../check-list/focus-field.ts';
import { useFacts } from '../check-list/use-facts.ts';
import { CorrectionPanel } from '../corrections/components/correction-panel.tsx';
import { changedFacts, type FactsTold, factsTold } from '../corrections/facts-told.ts';
import type { CorrectionsOf } from '../corrections/queries.ts';
import { useDraft } from '../draft/use-draft.ts';
import type { Reader } from '../notes/components/mention-field.tsx';
import { NotesPanel, type Passage } from '../notes/components/notes-panel.tsx';
import type { Note } from '../notes/note.ts';
import { useNotes } from '../notes/use-notes.ts';
import { PreviewLinks } from '../preview/components/preview-links.tsx';
import type { DeskArticle } from '../queries.ts';
import { movesOf } from '../workflow.ts';
import { ArticleFields, type Choices } from './article-fields.tsx';
import { ConflictView } from './conflict-view.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { LeadPicture } from './lead-picture.tsx';
import { MoveBar } from './move-bar.tsx';
import { SaveStatus } from './save-status.tsx';
import { StateWord } from './state-word.tsx';
import { type AsideTab, StoryAside } from './story-aside.tsx';
import { StrandedWords } from './stranded-words.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  article: DeskArticle;
  content: Content;
  actor: Actor & { email: string };
  isEditable: boolean;
  choices: Choices;
  /** Where readers find it. */
  path: string | null;
  /** What the newsroom said about it, and who may be asked. */
  discussion: { notes: readonly Note[]; people: readonly Reader[] };
  /** What readers were told of it; null until they have it. */
  told: { corrections: CorrectionsOf; facts: FactsTold } | null;
  /** What else the desk is to know of what readers have. */
  notice?: React.ReactNode;
}

/** A story on the desk: its text, what belongs to it, and what can be done with it. */
export function ArticleForm({ article, content: opened, actor, isEditable: mayEdit, choices, path, discussion, told, notice }: Props) {
  const t = useTexts('desk');
  const draft = useDraft({ user: actor.id, number: article.number, revision: article.revision, content: opened }, mayEdit);
  const { content, put, keeper, status, edition } = draft;
  const { source, dialog, settled } = useMediaSource();
  const [said, setSaid] = useState('');
  const [tab, setTab] = useState<AsideTab>('details');
  const [passage, setPassage] = useState<Passage>(null);
  const { notes, act } = useNotes(article.number, discussion.notes);
  const blocking = notes.filter(({ isBlocking, resolvedAt }) => isBlocking && !resolvedAt).length;
  const facts = useFacts(article.number, content, `${tab} ${blocking} ${settled}`);
  const written = useDeferredValue(content);
  const live = article.standing.out === 'published' ? (told?.facts ?? null) : null;
  const checks = useMemo(() => checkList(written, facts, live), [written, facts, live]);
  const changed = useMemo(() => (live ? changedFacts(live, factsTold(written)) : []), [written, live]);
  const isEditable = mayEdit && keeper !== null && !['opening', 'held', 'behind', 'conflict'].includes(status.kind);
  const revision = keeper?.revision ?? article.revision;
  const isChanged = revision !== article.liveRevision;
  const standing = article.standing.copy === 'clean' && isChanged ? { ...article.standing, copy: 'draft' as const } : article.standing;
  const moves = useMemo(() => movesOf(actor, { ...article, stage: article.stage }, standing), [actor, article, standing]);

  const followsHeadline = !article.isOut && content.slug === slugOf(content.headline);

  const settle = async () => {
    if (!keeper) return article.revision;
    await keeper.save();
    return keeper.isUnsent ? null : keeper.revision;
  };
  const goTo = (field: Field) => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    flushSync(() => setTab(field === 'notes' ? 'notes' : isBeside(field) ? 'details' : tab));
    focusField(field);
  };

  return (
    <div>
      <h1 className="sr-only">{content.headline || t('list.untitled')}</h1>
      <StickyBar className="z-30 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-ink bg-paper px-4 py-2">
        <a className="button button-plain" href="/admin/articles">
          ← {t('form.back')}
        </a>
        <span className="flex flex-wrap items-baseline gap-x-3">
          <StateWord standing={standing} t={t} />
          {mayEdit ? <SaveStatus status={status} /> : <span className="hint">{t('status.readOnly')}</span>}
        </span>
        <span className="ml-auto flex flex-wrap items-center gap-2">
          <a className="button button-plain" href={`/admin/articles/${article.number}/history`}>
            {t('form.history')}
          </a>
          <a className="button button-plain" href={`/admin/articles/${article.number}/live`}>
            {t('form.live')}
          </a>
          <PreviewLinks number={article.number} settle={async () => (await settle()) ?? revision} onSaid={setSaid} />
          {path && (
            <a className="button button-plain" href={path} target="_blank" rel="noopener">
              {t('form.seePage')}
            </a>
          )}
          <MoveBar
            number={article.number}
            moves={moves}
            standing={standing}
            settle={settle}
            wanting={<Wanting checks={checks} onGo={goTo} />}
            onMoved={setSaid}
            telling={{ changedFacts: changed, language: content.language }}
          />
        </span>
      </StickyBar>
      <p role="status" className="notice my-3 empty:hidden">
        {said}
      </p>
      {notice}
      <Facts article={article} revision={revision} />
      <DraftNotice draft={draft} />
      {!mayEdit && <StrandedWords user={actor.id} number={article.number} content={content} choices={choices} source={source} />}
      {status.kind === 'signed-out' && keeper && <SignInAgain email={actor.email} onSignedIn={() => void keeper.resume()} />}
      {status.kind === 'conflict' && keeper ? (
        <ConflictView
          key={status.theirs.revision}
          base={status.base}
          mine={status.mine}
          theirs={status.theirs.content}
          theirName={status.theirs.savedBy}
          choices={choices}
          source={source}
          onMerged={(merged) => {
            const { theirs } = status;
            draft.replace(merged);
            void keeper.settle(merged, theirs);
          }}
        />
      ) : (
        <div className="grid grid-cols-1 gap-x-12 gap-y-8 pt-4 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)]">
          <div className="grid grid-cols-1 content-start gap-5">
            <TextField
              id="field-headline"
              label={t('field.headline')}
              most={500}
              isTall
              className="input font-display text-[1.75rem]/9 font-medium tracking-[-0.018em]"
              isEditable={isEditable}
              language={content.language}
              value={content.headline}
              // Until readers know its address, or an editor has chosen one, that follows the headline.
              onChange={(headline) => put({ headline, ...(followsHeadline && { slug: slugOf(headline) }) })}
            />
            <TextField
              id="field-standfirst"
              label={t('field.standfirst')}
              most={2000}
              isTall
              className="input font-serif text-[1.125rem]/7"
              isEditable={isEditable}
              language={content.language}
              value={content.standfirst}
              onChange={(standfirst) => put({ standfirst })}
            />
            <LeadPicture
              lead={content.lead}
              language={content.language}
              source={source}
              isEditable={isEditable}
              onChange={(lead) => put({ lead })}
            />
            <div id="field-body">
              <span id="body-label" className="block pb-1 font-semibold text-[0.8125rem]/5">
                {t('field.body')}
              </span>
              <BlockEditor
                key={edition}
                initial={content.body}
                language={content.language}
                isEditable={isEditable}
                labelledBy="body-label"
                media={source}
                onChange={(body) => put({ body })}
                onPassage={setPassage}
              />
            </div>
          </div>
          <StoryAside
            tab={tab}
            onTab={setTab}
            counts={{
              check: checks.filter(({ kind, isOk }) => kind === 'required' && !isOk).length,
              notes: notes.filter(({ resolvedAt }) => resolvedAt === null).length,
              corrections: told?.corrections.own.length ?? 0,
            }}
            panels={{
              details: <ArticleFields content={content} choices={choices} isEditable={isEditable} isOut={article.isOut} put={put} />,
              check: <CheckPanel checks={checks} isWhole={facts !== null} onGo={goTo} />,
              notes: (
                <NotesPanel
                  article={article}
                  actor={actor}
                  people={discussion.people}
                  body={content.body}
                  passage={passage}
                  notes={notes}
                  act={act}
                />
              ),
              corrections: told && (
                <CorrectionPanel
                  number={article.number}
                  language={article.language}
                  corrections={told.corrections}
                  canAdd={path !== null && canCorrect(actor, article)}
                />
              ),
            }}
          />
        </div>
      )}
      {dialog}
    </div>
  );
}

/** What stands behind the state: when, by whom, why. */
function Facts({ article, revision }: { article: DeskArticle; revision: number }) {
  const t = useTexts('desk');
  const withdrawal = useTexts('withdrawal');
  const zone = useTimeZone() ?? 'UTC';
  const locale = useLocale();
  const time = (at: Date) => timestamp(at, isLanguage(locale) ? locale : 'en', zone);
  const facts = [
    t('form.number', { number: String(article.number) }),
    article.owner && t('form.owner', { name: article.owner.name }),
    article.isOut && article.publishedAt && t('form.since', { time: time(article.publishedAt) }),
    article.dueAt && article.standing.copy === 'scheduled' && t('form.due', { time: time(article.dueAt) }),
  ].filter(Boolean);
  return (
    <>
      <p className="hint pt-3">{facts.join(' · ')}</p>
      {article.returnedReason && <p className="notice mt-3">{t('form.returned', { reason: article.returnedReason })}</p>}
      {article.withdrawnAt && (
        <p className="notice notice-problem mt-3">
          {withdrawal('standing', { kind: withdrawal(`kinds.${withdrawalKindOf(article.withdrawnKind)}`) })}{' '}
          {t('form.withdrawn', { reason: article.withdrawnReason ?? '' })}
          {article.withdrawnNote && <span className="block">{withdrawal('noted', { note: article.withdrawnNote })}</span>}
        </p>
      )}
      {article.dueRevision !== null && article.standing.copy === 'scheduled' && article.dueRevision !== revision && (
        <p className="notice notice-problem mt-3">{t('form.dueChanged')}</p>
      )}
    </>
  );
}
