# Configuration of ExifTool: evidence has names such as /evidence/12/3456 (a number and its bytes) that lead to no file. What is read of
# it is asked for on descriptor 3, "number offset length" in a line, and comes back there: four bytes of length, then so many bytes.
package Wordveil::Evidence;
use strict;

my $block = 65536;
my $mostBlocks = 256;
my $channel;

sub whole {
    my ($length) = @_;
    my $bytes = '';
    while (length($bytes) < $length) {
        my $got = sysread($channel, $bytes, $length - length($bytes), length($bytes));
        die "the evidence was taken away\n" unless $got;
    }
    return $bytes;
}

sub blockAt {
    my ($self, $number) = @_;
    unless (defined $self->{blocks}{$number}) {
        $self->{blocks} = {} if keys %{$self->{blocks}} >= $mostBlocks;
        open($channel, '+<&=', 3) or die "no channel\n" unless $channel;
        my $line = join(' ', $self->{id}, $number * $block, $block) . "\n";
        die "the channel is closed\n" unless syswrite($channel, $line) == length($line);
        $self->{blocks}{$number} = whole(unpack('V', whole(4)));
    }
    return $self->{blocks}{$number};
}

sub TIEHANDLE { my ($class, $id, $size) = @_; return bless { id => $id, size => $size, at => 0, blocks => {} }, $class }
sub TELL { return $_[0]{at} }
sub EOF { return $_[0]{at} >= $_[0]{size} }
sub BINMODE { return 1 }
sub FILENO { return undef }
sub CLOSE { $_[0]{blocks} = {}; return 1 }

sub SEEK {
    my ($self, $offset, $whence) = @_;
    my $to = $offset + ($whence == 0 ? 0 : $whence == 1 ? $self->{at} : $self->{size});
    return 0 if $to < 0;
    $self->{at} = $to;
    return 1;
}

sub READ {
    my ($self, undef, $length, $into) = @_;
    my $bytes = '';
    while (length($bytes) < $length and $self->{at} < $self->{size}) {
        my $from = $self->{at} % $block;
        my $part = substr($self->blockAt(int($self->{at} / $block)), $from, $length - length($bytes));
        last if $part eq '';
        $bytes .= $part;
        $self->{at} += length($part);
    }
    $_[1] = '' unless defined $_[1];
    substr($_[1], $into || 0) = $bytes;
    return length($bytes);
}

sub READLINE {
    my ($self) = @_;
    my ($start, $line, $part) = ($self->{at}, '', '');
    while ($self->READ($part, $block)) {
        my $before = length($line) < 8 ? 0 : length($line) - 8;
        $line .= $part;
        my $end = defined $/ ? index($line, $/, $before) : -1;
        next if $end < 0;
        $line = substr($line, 0, $end + length($/));
        last;
    }
    $self->{at} = $start + length($line);
    return $line eq '' ? undef : $line;
}

package Image::ExifTool;
no warnings 'redefine';

my ($open, $exists, $isDirectory) = (\&Open, \&Exists, \&IsDirectory);
my $evidence = qr{^/evidence/(\d+)/(\d+)$};

*Open = sub {
    my ($self, $handle, $file, $mode) = @_;
    untie *$handle if tied *$handle;
    return &$open($self, $handle, $file, $mode) unless $file =~ $evidence;
    return tie *$handle, 'Wordveil::Evidence', $1, $2;
};
*Exists = sub { return $_[1] =~ $evidence ? 1 : &$exists(@_) };
*IsDirectory = sub { return $_[1] =~ $evidence ? 0 : &$isDirectory(@_) };

1;
