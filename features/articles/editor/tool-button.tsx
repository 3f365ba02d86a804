'use client';

interface Props {
  label: string;
  isPressed?: boolean;
  isOff?: boolean;
  act(): void;
  children: React.ReactNode;
}

/** A sign as large as a finger; its name is for the ear and for whoever lingers. The text keeps its selection. */
export function ToolButton({ label, isPressed, isOff = false, act, children }: Props) {
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      {children}
    </button>
  );
}
