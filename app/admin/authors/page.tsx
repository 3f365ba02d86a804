import { filingPage } from '../filing-page.tsx';

const { generateMetadata, Page } = filingPage('author');

export { generateMetadata };
export default Page;
