export function PlantList({
  plants,
}: {
  plants: string[];
}) {
  return (
    <>
      <p role="status">{`${plants.length} found`}</p>
      <ul>
        {plants.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
