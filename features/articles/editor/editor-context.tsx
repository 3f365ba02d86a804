'use client';

import { createContext, use } from 'react';
import type { MediaSource } from '#features/media/media-source.ts';
import type { Uploads } from './uploads.ts';

interface Tools {
  media: MediaSource;
  uploads: Uploads;
  isEditable: boolean;
}

const Context = createContext<Tools | null>(null);
export const EditorTools = Context.Provider;

/** What the blocks on the screen need besides their own attributes. */
export function useEditorTools(): Tools {
  const tools = use(Context);
  if (!tools) throw new Error('A block stands outside of the editor.');
  return tools;
}
