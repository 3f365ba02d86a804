import { filingPage } from '../filing-page.tsx';

const { generateMetadata, Page } = filingPage('section');

export { generateMetadata };
export default Page;
