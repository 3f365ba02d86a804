/** The one inline script of a reader's page: applies the reader's own settings before the first paint, so that nothing flashes. */
export const earlyScript =
  "try{for(const k of['theme','text','ruby']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";
