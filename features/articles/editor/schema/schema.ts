import { getSchema, Node } from '@tiptap/core';
import { Entry, EntryHeadline, Facts, FactsTitle } from './boxes.ts';
import { Bold, Italic, Link, Ruby } from './marks.ts';
import { Audio, Embed, Gallery, Image, Upload, Video } from './media-blocks.ts';
import { Attribution, Pullquote, Quotation, Quote } from './quotes.ts';
import { Cell, HeadCell, Table, TableCaption, TableHead, TableRow } from './table.ts';
import { Divider, Heading, Item, List, Paragraph } from './text-blocks.ts';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

/** Blocks that have controls of their own in the editor, by the name under which it draws them. */
export const drawn = { Image, Video, Audio, Gallery, Embed, Upload, Entry };

const plain = [
  Document,
  Text,
  Paragraph,
  Heading,
  List,
  Item,
  Quote,
  Pullquote,
  Quotation,
  Attribution,
  Table,
  TableHead,
  TableRow,
  HeadCell,
  Cell,
  TableCaption,
  Facts,
  FactsTitle,
  EntryHeadline,
  Divider,
  Link,
  Bold,
  Italic,
  Ruby,
];

/** All that can be written, which is all that can be rendered. The drawn ones as the editor extends them, or bare. */
export const nodesAndMarks = (views: Partial<typeof drawn> = {}) => [...plain, ...Object.values({ ...drawn, ...views })];

export const schema = getSchema(nodesAndMarks());
