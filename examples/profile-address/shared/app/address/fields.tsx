import type { Address } from '@/lib/customers';

export function Fields({
  values,
}: {
  values: Address;
}) {
  return (
    <>
      <label>
        Street
        <input
          name="street"
          autoComplete="street-address"
          defaultValue={values.street}
        />
      </label>
      <label>
        Postcode
        <input
          name="postcode"
          autoComplete="postal-code"
          defaultValue={values.postcode}
        />
      </label>
      <label>
        City
        <input
          name="city"
          autoComplete="address-level2"
          defaultValue={values.city}
        />
      </label>
    </>
  );
}
