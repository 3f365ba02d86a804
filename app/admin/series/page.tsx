import { filingPage } from '../filing-page.tsx';

const { generateMetadata, Page } = filingPage('series');

export { generateMetadata };
export default Page;
