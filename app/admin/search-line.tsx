interface Props extends React.ComponentProps<'input'> {
  /** The list's own address. */
  action: string;
  label: string;
  /** The other wishes of that address. */
  fields?: Record<string, string>;
}

/** The one line by which a desk is searched; by Enter without scripts. */
export function SearchLine({ action, label, fields = {}, ...input }: Props) {
  return (
    <search>
      <form action={action}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="sr-only" htmlFor="desk-search">
          {label}
        </label>
        <input id="desk-search" type="search" name="q" className="input lg:w-80" placeholder={label} maxLength={200} {...input} />
      </form>
    </search>
  );
}
