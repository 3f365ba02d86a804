import { notFound } from 'next/navigation';

/** Every address that no other route knows: the page that helps on. */
export default function UnknownPage() {
  notFound();
}
