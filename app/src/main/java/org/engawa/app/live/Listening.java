// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.engawa.app.door.Stay;
import org.jspecify.annotations.Nullable;

/**
 * One open line to somebody who listens. Once its response has begun, Tomcat keeps nothing of the
 * request: the socket alone stays, as after a change of protocol, and is written to without
 * waiting. Public because Tomcat makes it.
 */
public final class Listening implements InternalHttpUpgradeHandler {

  /** Beyond what the system itself keeps for a line that is read slowly. */
  private static final int MOST_UNREAD = 256 * 1_024;

  private final Deque<ByteBuffer> unread = new ArrayDeque<>(0);
  private @Nullable SocketWrapperBase<?> socket;
  private @Nullable Post post;
  private boolean closed;
  private boolean ends;

  /** As Tomcat wants it; what it is for is said afterwards. */
  public Listening() {}

  /** Says who listens where, before the line stands. */
  void is(Post who) {
    post = who;
  }

  Post post() {
    if (post == null) {
      throw new IllegalStateException("asked before it was said who listens");
    }
    return post;
  }

  @Override
  public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
    socket = wrapper;
  }

  @Override
  public void init(WebConnection connection) {
    send(Frames.FIRST);
    post().ready().accept(this);
  }

  /**
   * Sends a frame now, or keeps it until the line takes more; whoever reads too slowly is let go.
   */
  synchronized void send(ByteBuffer frame) {
    if (closed) {
      return;
    }
    unread.add(frame.duplicate());
    flush();
    int waiting = unread.stream().mapToInt(ByteBuffer::remaining).sum();
    if (waiting > MOST_UNREAD) {
      close();
    } else if (waiting > 0 && socket != null) {
      socket.registerWriteInterest();
    }
  }

  /** Says that nothing more comes, and closes the line once that is read. */
  synchronized void end() {
    send(Frames.END);
    ends = true;
    if (unread.isEmpty()) {
      close();
    }
  }

  synchronized boolean closed() {
    return closed;
  }

  private void flush() {
    try {
      while (!unread.isEmpty() && socket != null && socket.getSocket() instanceof NioChannel line) {
        line.write(unread.peek());
        if (unread.peek().hasRemaining()) {
          return;
        }
        unread.remove();
      }
    } catch (IOException _) {
      close();
    }
  }

  /** Tomcat lets go of the line in a thread of its own. */
  private void close() {
    if (!closed) {
      closed = true;
      unread.clear();
      if (socket != null) {
        socket.processSocket(SocketEvent.DISCONNECT, true);
      }
    }
  }

  @Override
  public SocketState upgradeDispatch(SocketEvent event) {
    return switch (event) {
      case OPEN_READ -> read();
      case OPEN_WRITE -> written();
      case CONNECT_FAIL, DISCONNECT, ERROR, STOP, TIMEOUT -> SocketState.CLOSED;
    };
  }

  /** Nobody has anything to say on this line: it is read only to see its end. */
  private SocketState read() {
    byte[] bytes = new byte[64];
    try {
      while (socket != null) {
        int read = socket.read(false, bytes, 0, bytes.length);
        if (read < 0) {
          return SocketState.CLOSED;
        }
        if (read == 0) {
          return SocketState.UPGRADED;
        }
      }
      return SocketState.CLOSED;
    } catch (IOException _) {
      return SocketState.CLOSED;
    }
  }

  private synchronized SocketState written() {
    flush();
    if (closed || ends && unread.isEmpty()) {
      return SocketState.CLOSED;
    }
    if (socket != null) {
      if (unread.isEmpty()) {
        socket.registerReadInterest();
      } else {
        socket.registerWriteInterest();
      }
    }
    return SocketState.UPGRADED;
  }

  @Override
  public synchronized void destroy() {
    closed = true;
    unread.clear();
    post().over().run();
  }

  @Override
  public void timeoutAsync(long now) {}

  @Override
  public void setSslSupport(SSLSupport support) {}

  @Override
  public void pause() {
    end();
  }

  /**
   * Who listens where.
   *
   * @param listen what was asked for
   * @param stay the session under which it was asked; empty for readers
   * @param ready what to do once the line stands
   * @param over what to do once it is closed
   */
  record Post(Listen listen, Optional<Stay> stay, Consumer<Listening> ready, Runnable over) {}
}
