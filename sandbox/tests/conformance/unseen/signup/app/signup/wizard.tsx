'use client';

import { type ReactNode, useActionState } from 'react';
import { type Errors, next, type State } from './actions';

function Field({
  name,
  label,
  errors,
  children,
}: {
  name: string;
  label: string;
  errors?: Errors;
  children: ReactNode;
}) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      {children}
      {errors?.[name]?.map((error) => (
        <em key={error}>{error}</em>
      ))}
    </p>
  );
}

const first: State = { step: 1 };

export function Wizard() {
  const [state, action, pending] = useActionState(next, first);

  if (state.step === 3) {
    return <p data-testid="summary">{`${state.person.name}: ${state.plan.plan} for ${state.plan.seats}`}</p>;
  }
  return (
    <form action={action}>
      <h2>Step {state.step} of 2</h2>
      {state.step === 1 ? (
        <>
          <Field name="name" label="Name" errors={state.errors}>
            <input id="name" name="name" defaultValue={state.values?.name} />
          </Field>
          <Field name="email" label="Email" errors={state.errors}>
            <input id="email" name="email" defaultValue={state.values?.email} />
          </Field>
        </>
      ) : (
        <>
          <Field name="plan" label="Plan" errors={state.errors}>
            <select id="plan" name="plan" defaultValue="">
              <option value="">Please choose</option>
              <option value="free">Free</option>
              <option value="team">Team</option>
            </select>
          </Field>
          <Field name="seats" label="Seats" errors={state.errors}>
            <input id="seats" name="seats" type="number" defaultValue={1} />
          </Field>
        </>
      )}
      <button type="submit" disabled={pending}>
        Next
      </button>
    </form>
  );
}
