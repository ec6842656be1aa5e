const ownProperty = () => 'hasOwnProperty of the module';
const text = () => 'toString of the module';
const value = 1;
const proto = '__proto__ of the module';

export { ownProperty as hasOwnProperty, proto as __proto__, text as toString, value as valueOf };
