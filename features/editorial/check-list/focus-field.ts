import type { Field } from './check-list.ts';

/** Fields that stand beside the text, where only one of several panels is shown. */
export const isBeside = (field: Field) => !['headline', 'standfirst', 'lead', 'leadAlt', 'body'].includes(field);

const focusable = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button, [tabindex="0"]';

/** Leads the writer to a field: into its first control, or to the field itself where there is none. */
export function focusField(field: Field): void {
  const place = document.getElementById(`field-${field}`);
  if (!place) return;
  const isControl = place.matches(focusable);
  const control = isControl ? place : place.querySelector<HTMLElement>(focusable);
  // Below the bar that stays at the top.
  place.scrollIntoView({ block: 'center' });
  if (!control) place.tabIndex = -1;
  (control ?? place).focus({ preventScroll: true });
}
