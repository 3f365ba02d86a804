import 'server-only';
import { createTransport } from 'nodemailer';
import { env } from './env.ts';
import { log } from './log.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const patienceMs = 10_000;

/** Whether the server that SMTP_URL names took it; false too where there is none. Why not stands in the log. */
export async function sendMail(mail: Mail, settings = env.mail): Promise<boolean> {
  if (!settings) return false;
  const transport = createTransport({
    url: settings.server,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ ...mail, from: settings.from });
    return true;
  } catch (error) {
    log('error', 'mail not sent', { code: (error as NodeJS.ErrnoException).code ?? null });
    return false;
  } finally {
    transport.close();
  }
}
