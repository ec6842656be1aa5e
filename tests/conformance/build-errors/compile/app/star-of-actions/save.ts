export async function save() {}
