import { RegisterForm } from './register-form';

export default function Page() {
  return <RegisterForm />;
}
