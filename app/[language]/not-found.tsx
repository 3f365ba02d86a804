import { headers } from 'next/headers';
import { getSite } from '#features/taxonomy/queries.ts';
import { isLanguage } from '#ui/language.ts';
import { Absent } from './absent/absent.tsx';

/** A not-found page is given no parameters; proxy.ts says which edition the address belongs to. */
export default async function NotFound() {
  const wanted = (await headers()).get('x-language');
  return <Absent language={isLanguage(wanted) ? wanted : (await getSite()).defaultLanguage} />;
}
