/** A button as readers' pages have them; one that shows a sign, or stands beside others like it, has a name besides. */
export function makeButton(text: string, act: () => void, name?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool tap';
  button.textContent = text;
  if (name) button.setAttribute('aria-label', name);
  button.addEventListener('click', act);
  return button;
}
