import 'server-only';
import { env } from '#platform/env.ts';
import { sendMail } from '#platform/mail.ts';
import type { Language } from '#ui/language.ts';
import { translateNewsroom } from '#ui/translate.ts';
import { joinPath } from './invitation.ts';

interface Link {
  kind: 'invitation' | 'reset';
  token: string;
  email: string;
  name: string;
  /** Who gave it out, and the language they write in. */
  by: { name: string; language: Language };
  paper: string;
}

/** Mails a link to whom it is for. False where it has to be handed over: there is no mail server, or it did not take it. */
export async function sendLink({ kind, token, email, name, by, paper }: Link): Promise<boolean> {
  const t = translateNewsroom(by.language);
  const text = t(`accounts.mail.${kind}.text`, { name, by: by.name, paper, link: env.publicUrl + joinPath(token) });
  return sendMail({ to: email, subject: t(`accounts.mail.${kind}.subject`, { paper }), text });
}
