// FIPS 180-4, for pages that a browser gives no cryptography to.
const constants = [];
const beginning = [];
for (let n = 2; constants.length < 64; n++) {
  let prime = true;
  for (let d = 2; d * d <= n; d++) {
    prime = prime && n % d !== 0;
  }
  if (prime) {
    if (beginning.length < 8) {
      beginning.push((Math.sqrt(n) % 1) * 2 ** 32 | 0);
    }
    constants.push((Math.cbrt(n) % 1) * 2 ** 32 | 0);
  }
}

function sha256(message) {
  const bytes = Array.from(new TextEncoder().encode(message));
  const bits = bytes.length * 8;
  const hash = beginning.slice();
  bytes.push(128);
  while (bytes.length % 64 !== 56) {
    bytes.push(0);
  }
  for (let shift = 56; shift >= 0; shift -= 8) {
    bytes.push(Math.floor(bits / 2 ** shift) & 255);
  }
  const turned = (x, n) => x >>> n | x << 32 - n;
  for (let block = 0; block < bytes.length; block += 64) {
    const w = [];
    for (let i = 0; i < 64; i++) {
      if (i < 16) {
        const at = block + 4 * i;
        w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
      } else {
        const s0 = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ w[i - 15] >>> 3;
        const s1 = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ w[i - 2] >>> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1 | 0;
      }
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let i = 0; i < 64; i++) {
      const t1 = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + constants[i] + w[i] | 0;
      const t2 = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      [a, b, c, d, e, f, g, h] = [t1 + t2 | 0, a, b, c, d + t1 | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => { hash[i] = hash[i] + value | 0; });
  }
  return hash.map((value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}
