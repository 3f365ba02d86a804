/** Whether a request's `Host` names the site of this origin: in any letter case, with or without the port that goes without saying. */
export function isHost(host: string | undefined, { protocol, host: ours }: URL): boolean {
  if (host === ours) return true;
  return host?.toLowerCase().replace(protocol === 'https:' ? /:443$/ : /:80$/, '') === ours;
}
