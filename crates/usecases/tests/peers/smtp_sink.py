"""A mail server that keeps what it is given, and misbehaves as the recipient's name asks.

usage: smtp_sink.py FOLDER

Prints its port on the first line, then serves until its standard input ends. Each mail that was taken is
FOLDER/NNNN.eml beside FOLDER/NNNN.json with its envelope; every refusal is a line of FOLDER/refused.

needs: aiosmtpd==1.4.6
"""

import asyncio
import json
import pathlib
import sys

from aiosmtpd.smtp import SMTP

folder = pathlib.Path(sys.argv[1])
seen = {}
count = 0


class Sink:
    async def handle_RCPT(self, server, session, envelope, address, options):
        fault = address.split(".")[0]
        seen[address] = seen.get(address, 0) + 1
        first = seen[address] == 1
        if fault == "busy" or (fault == "greylisted" and first):
            return self.refuse(address, "451 4.7.1 try again later")
        if fault == "unknown":
            return self.refuse(address, "550 5.1.1 no such user")
        if fault == "dropped" and first:
            self.refuse(address, "connection dropped")
            server.transport.abort()
            return "421 4.3.0 going away"
        if fault == "slow":
            await asyncio.sleep(2)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 fine"

    async def handle_DATA(self, server, session, envelope):
        global count
        address = envelope.rcpt_tos[0]
        fault = address.split(".")[0]
        if fault == "content":
            return self.refuse(address, "554 5.6.0 content refused")
        count += 1
        name = f"{count:04}"
        (folder / f"{name}.eml").write_bytes(envelope.original_content)
        kept = {"from": envelope.mail_from, "to": envelope.rcpt_tos}
        (folder / f"{name}.json").write_text(json.dumps(kept))
        if fault == "lost" and seen[address] == 1:
            # Taken, and the connection is gone before the sender hears of it.
            server.transport.abort()
        return "250 2.0.0 kept"

    def refuse(self, address, reply):
        with (folder / "refused").open("a") as log:
            log.write(f"{address} {reply}\n")
        return reply


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Sink(), enable_SMTPUTF8=False), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Ends with the test, whatever becomes of it.
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
