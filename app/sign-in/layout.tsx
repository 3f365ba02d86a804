import { NewsroomDocument } from '../admin/newsroom-document.tsx';

export const dynamic = 'force-dynamic';

export default function SignInLayout({ children }: { children: React.ReactNode }) {
  return <NewsroomDocument language="en">{children}</NewsroomDocument>;
}
