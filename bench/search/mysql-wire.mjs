import { connect } from 'node:net';

const MORE_RESULTS = 8;
const ERROR = 0xff;
const END = 0xfe;

/** As much of MySQL's protocol as Sphinx's queries need: sends text, waits for all results, counts their rows. */
export class MysqlWire {
  #socket;
  #unread = Buffer.alloc(0);
  #packets = [];
  #waiting = null;

  static async open(port) {
    const wire = new MysqlWire();
    wire.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    wire.#socket.on('data', (data) => wire.#take(data));
    wire.#socket.on('error', (error) => wire.#waiting?.reject(error));
    wire.#socket.on('close', () => wire.#waiting?.reject(new Error('The connection was closed.')));
    await wire.#packet();
    // Protocol 4.1, several results, secure connection; nobody's name, no password.
    const hello = Buffer.alloc(34);
    hello.writeUInt32LE(0x0003a200, 0);
    hello.writeUInt32LE(1 << 24, 4);
    hello[8] = 33;
    wire.#send(hello, 1);
    await wire.#packet();
    return wire;
  }

  async query(sql) {
    this.#send(Buffer.concat([Buffer.from([3]), Buffer.from(sql)]), 0);
    let rows = 0;
    for (;;) {
      const head = await this.#packet();
      if (head[0] === ERROR) throw new Error(`${head.subarray(9).toString()} in ${sql}`);
      if (head[0] === 0) return rows;
      await this.#untilEnd();
      const { count, more } = await this.#untilEnd();
      rows += count;
      if (!more) return rows;
    }
  }

  close() {
    this.#socket.destroy();
  }

  async #untilEnd() {
    for (let count = 0; ; count += 1) {
      const packet = await this.#packet();
      if (packet[0] === END && packet.length < 9)
        return { count, more: (packet.readUInt16LE(3) & MORE_RESULTS) !== 0 };
    }
  }

  #send(body, number) {
    const head = Buffer.alloc(4);
    head.writeUIntLE(body.length, 0, 3);
    head[3] = number;
    this.#socket.write(Buffer.concat([head, body]));
  }

  #take(data) {
    this.#unread = Buffer.concat([this.#unread, data]);
    while (this.#unread.length >= 4) {
      const end = 4 + this.#unread.readUIntLE(0, 3);
      if (this.#unread.length < end) break;
      this.#packets.push(this.#unread.subarray(4, end));
      this.#unread = this.#unread.subarray(end);
    }
    if (this.#waiting && this.#packets.length > 0) {
      const { resolve } = this.#waiting;
      this.#waiting = null;
      resolve(this.#packets.shift());
    }
  }

  async #packet() {
    const ready = this.#packets.shift();
    if (ready) return ready;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }
}
