/** A button that hides and shows the readings of a story. */
class RubyToggle extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool tap';
    const tell = (hidden: boolean) => {
      button.textContent = this.getAttribute(hidden ? 'show' : 'hide');
    };
    button.addEventListener('click', () => tell(document.documentElement.classList.toggle('no-ruby')));
    tell(document.documentElement.classList.contains('no-ruby'));
    this.replaceChildren(button);
  }
}

customElements.define('ruby-toggle', RubyToggle);
