'use client';

export function Draft() {
  return (
    <label>
      Draft <input defaultValue="" />
    </label>
  );
}
