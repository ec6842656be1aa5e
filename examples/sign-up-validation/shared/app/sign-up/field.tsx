type Props = {
  label: string;
  name: string;
  type?: string;
  defaultValue?: string;
  errors?: string[];
};

/** An input whose message is read out along with it. */
export function Field({
  label,
  name,
  type = 'text',
  defaultValue,
  errors,
}: Props) {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={defaultValue}
        aria-invalid={errors !== undefined}
        aria-describedby={`${name}-error`}
      />
      <p id={`${name}-error`} role="alert">
        {errors?.join(' ')}
      </p>
    </div>
  );
}
