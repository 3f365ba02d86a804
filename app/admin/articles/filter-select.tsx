'use client';

import { useRouter } from 'next/navigation';

interface Props {
  label: string;
  value: string;
  /** Where each choice leads. */
  options: readonly { value: string; name: string; href: string }[];
}

export function FilterSelect({ label, value, options }: Props) {
  const router = useRouter();
  return (
    <label>
      <span className="sr-only">{label}</span>
      <select
        className="input w-auto max-w-44"
        value={value}
        onChange={(event) => router.push(options.find((option) => option.value === event.target.value)?.href ?? '/admin/articles')}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
