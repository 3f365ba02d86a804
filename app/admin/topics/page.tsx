import { filingPage } from '../filing-page.tsx';

const { generateMetadata, Page } = filingPage('topic');

export { generateMetadata };
export default Page;
