import { requireActor } from '#features/accounts/session.ts';
import { translateNewsroom } from '#ui/translate.ts';

export default async function NotFound() {
  const { language } = await requireActor();
  const t = translateNewsroom(language);
  return (
    <div className="grid max-w-[60ch] gap-3 py-10">
      <h1>{t('shell.absent.title')}</h1>
      <p>{t('shell.absent.text')}</p>
      <p>
        <a className="button" href="/admin/articles">
          {t('shell.absent.back')}
        </a>
      </p>
    </div>
  );
}
