interface Props {
  caption?: string;
  /** What the first column names, and what the others count. */
  heads: readonly string[];
  /** The rows. */
  children: React.ReactNode;
}

/** A table of figures, each under what it counts. */
export function Figures({ caption, heads, children }: Props) {
  return (
    <table className="table figures">
      {caption && <caption className="sr-only">{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
