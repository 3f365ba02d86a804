export { cleanDeep, cleanText } from '#ui/clean-text.ts';
