/** Structured data for search engines. `<` is written as an escape, so that no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script data-ours="" type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }} />
  );
}
