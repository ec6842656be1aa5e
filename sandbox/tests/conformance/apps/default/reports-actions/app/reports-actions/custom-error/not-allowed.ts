export class NotAllowed extends Error {
  override name = 'NotAllowed';
  code = 403;
}
